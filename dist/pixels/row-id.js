const e=e=>"use"in e?e.use:e.id;export{e as rowId};
