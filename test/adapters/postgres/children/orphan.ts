/** For these programs: whoever started them is gone when the pipe on stdin ends. Keeps nothing alive by itself. */
export function endWithParent(): void {
  process.stdin.on('end', () => process.exit(1)).on('error', () => process.exit(1))
  process.stdin.resume()
  if ('unref' in process.stdin) process.stdin.unref()
}
