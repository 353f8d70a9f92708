/** How the saved receipt looks, on a screen and on paper. */
export const receiptStyles = `
:root {
  color-scheme: light dark;
  font: 100%/1.5 system-ui, sans-serif;
}
body {
  max-width: 46em;
  margin: 0 auto;
  padding: 2em 1.25em;
}
h1, h2 {
  line-height: 1.25;
}
h2 {
  margin-top: 2em;
  font-size: 1.125em;
}
dl {
  display: grid;
  grid-template-columns: minmax(8em, 1fr) 3fr;
  gap: .75em 1.25em;
}
dt {
  font-weight: 600;
}
dd {
  margin: 0;
}
h1, dd, pre {
  overflow-wrap: anywhere;
}
small {
  display: block;
  font-size: .875em;
  opacity: .8;
}
table {
  width: 100%;
  border-collapse: collapse;
}
th, td {
  padding: .5em .75em .5em 0;
  text-align: start;
  vertical-align: top;
  border-bottom: 1px solid #8886;
}
.part th {
  padding-inline-start: 1.25em;
  font-weight: 400;
}
pre {
  padding: 1em;
  white-space: pre-wrap;
  font-size: .8125em;
  border: 1px solid #8886;
  border-radius: 8px;
}
@media (max-width: 30em) {
  table {
    font-size: .875em;
  }
  .part th {
    padding-inline-start: .5em;
  }
  dl {
    display: block;
  }
  dd {
    margin-bottom: .75em;
  }
}
@media print {
  :root {
    color-scheme: light;
    font-size: 10pt;
  }
  body {
    padding: 0;
  }
  tr, dd {
    break-inside: avoid;
  }
}
`;
