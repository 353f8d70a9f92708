const o=o=>{};export{o as open};
