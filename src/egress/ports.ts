/**
 * Which ports a cited page may be asked on: 80, 443 and the unprivileged ones, less those where something else than the
 * web is known to listen. The addresses are public ones anyhow; this keeps a hostile link from making us talk to other
 * people's mail, chat and database servers. No port is opened here.
 */

/** Fetch's "bad port" list (WHATWG Fetch §2.9) from 1024 on; below, only 80 and 443 are allowed at all. */
const badPorts = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
]

// Services that take commands as lines of text, or that trust whoever reaches them, and that browsers let through.
const servicePorts = [
  1433, // SQL Server
  1521, // Oracle
  1883, // MQTT
  2181, // ZooKeeper
  2375, // Docker
  2376,
  2379, // etcd
  2380,
  3306, // MySQL
  3389, // RDP
  4369, // Erlang port mapper
  5432, // PostgreSQL
  5672, // AMQP
  5900, // VNC
  5985, // WinRM
  5986,
  6379, // Redis
  6443, // Kubernetes
  9042, // Cassandra
  9092, // Kafka
  9200, // Elasticsearch
  9300,
  10250, // kubelet
  10255,
  11211, // memcached
  27017, // MongoDB
  27018,
  27019,
]

const refused: ReadonlySet<number> = new Set([...badPorts, ...servicePorts])

/** True for a port of the web. Anything but a whole number from 1 to 65535 is false. */
export function isWebPort(port: number): boolean {
  if (!isPort(port)) return false
  if (port < 1024) return port === 80 || port === 443
  return !refused.has(port)
}

export function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65_535
}
