/** A reader that falls over its first document. */
console.error(`${import.meta.filename} cannot go on`)
process.exit(7)
