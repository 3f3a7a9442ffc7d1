/** Processor time of this thread: what a test of effort bounds, since a wall clock also counts what else the machine does. */

/** Milliseconds that this thread has computed so far, in our code and in the system's. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
