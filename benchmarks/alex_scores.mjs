// Messages as JSON strings, one a line on standard input → the number of alex's warnings, one array a line.
// The three numbers are for the settings profanitySureness 0, 1 and 2, which drop the less sure profanities.
// Usage: node alex_scores.mjs path/to/node_modules/alex/index.js
import {createInterface} from 'node:readline'
import {pathToFileURL} from 'node:url'

const {text} = await import(pathToFileURL(process.argv[2]).href)

for await (const line of createInterface({input: process.stdin})) {
  const {messages} = text(JSON.parse(line))
  const sure = (level) => messages.filter((each) => (each.profanitySeverity ?? 2) >= level).length
  console.log(JSON.stringify([0, 1, 2].map(sure)))
}
