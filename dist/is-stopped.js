const e=({consent:e})=>window.heed!==e;export{e as i};
