const t=t=>{try{return t()}catch{}};export{t as a};
