// Shows what is chosen at once; without this script a button does.
const form = document.querySelector('form');
form.querySelector('button').hidden = true;
form.addEventListener('change', () => form.requestSubmit());
