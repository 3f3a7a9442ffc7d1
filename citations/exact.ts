/**
 * A quick look that spares what a schema costs: whether a value is already just what the schema would hand back, keys in the
 * schema's order and none besides. It says yes or "ask the schema", and is made from the schema itself, so that the two
 * cannot drift apart. Deliberately absent: why a value does not fit.
 */
import { z } from 'zod'

/** True only where the schema would pass the value, and its copy would print as the value does. */
export type Exact = (value: unknown) => boolean

const askTheSchema: Exact = () => false
const isText: Exact = (value) => typeof value === 'string'

/** The look for a schema of plain values from JSON; what it does not know (checks, unions, transforms) is the schema's to judge. */
export function exactly(schema: z.core.$ZodType): Exact {
  if ((schema._zod.def.checks ?? []).length > 0) return askTheSchema
  if (schema instanceof z.ZodObject)
    return schema.def.catchall === undefined ? ofObject(schema.shape) : askTheSchema
  if (schema instanceof z.ZodArray) return ofArray(exactly(schema.element))
  if (schema instanceof z.ZodTuple)
    return schema.def.rest === null ? ofTuple(schema.def.items.map(exactly)) : askTheSchema
  if (schema instanceof z.ZodNullable) {
    const inner = exactly(schema.unwrap())
    return (value) => value === null || inner(value)
  }
  if (schema instanceof z.ZodEnum) return oneOf(new Set<unknown>(schema.options))
  if (schema instanceof z.ZodLiteral) return oneOf(new Set<unknown>(schema.values))
  if (schema instanceof z.ZodNumber) return ofNumber(schema.format)
  return schema instanceof z.ZodString && schema.format === null ? isText : askTheSchema
}

function oneOf(values: ReadonlySet<unknown>): Exact {
  return (value) => values.has(value)
}

function ofNumber(format: string | null): Exact {
  if (format === 'safeint') return Number.isSafeInteger
  return format === null ? Number.isFinite : askTheSchema
}

function ofArray(element: Exact): Exact {
  return (value) => {
    if (!Array.isArray(value)) return false
    // By their places: `every` would pass over a gap.
    for (let at = 0; at < value.length; at++) if (!element(value[at])) return false
    return true
  }
}

function ofTuple(items: readonly Exact[]): Exact {
  return (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, index) => item(value[index]))
}

interface Field {
  readonly name: string
  readonly optional: boolean
  readonly holds: Exact
}

function ofObject(shape: Readonly<Record<string, z.core.$ZodType>>): Exact {
  const fields = Object.entries(shape).map(([name, schema]): Field => {
    const optional = schema instanceof z.ZodOptional
    return { name, optional, holds: exactly(optional ? schema.unwrap() : schema) }
  })
  return (value) => isRecord(value) && holdsFields(value, fields)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Goes through both once; a key out of its order is the schema's to judge. */
function holdsFields(value: Readonly<Record<string, unknown>>, fields: readonly Field[]): boolean {
  let next = 0
  for (const name in value) {
    let field = fields[next++]
    while (field !== undefined && field.name !== name) {
      if (!field.optional) return false
      field = fields[next++]
    }
    if (field === undefined || !field.holds(value[name])) return false
  }
  for (; next < fields.length; next++) if (fields[next]?.optional === false) return false
  return true
}
