// Prints the text that pdf.js finds in each of some files, as JSON: node pdfjs-text.mjs …/pdf.mjs FILE…
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, ...files] = process.argv.slice(2);
const { getDocument, version, VerbosityLevel } = await import(pathToFileURL(module));
const texts = [];
for (const file of files) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n';
  }
  texts.push(text);
  await task.destroy();
}
process.stdout.write(JSON.stringify({ version, texts }));
