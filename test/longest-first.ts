/**
 * The order of the test files: those that take longest first, so that no worker ends with one of them while the other has
 * nothing left. On a clean clone there are no times of an earlier run, and vitest would go by the files' sizes: the longest
 * are named here. Files that share a worker come last and fill what is left.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Longest first, from a run of the whole gate on two cores; all others took less than half a minute. */
export const longest: readonly string[] = [
  'test/service/kill.test.ts',
  'test/adapters/capturer/viewer.test.ts',
  'test/adapters/capturer/hostile-page.test.ts',
  'test/bench/capture/soak.test.ts',
  'test/adapters/capturer/browser-life.test.ts',
  'test/hostile-web/forbidden/forbidden.test.ts',
  'test/cli/bad-input.test.ts',
  'test/adapters/evidence/disk.test.ts',
  'test/adapters/capturer/capture-page.test.ts',
  'test/formats/pdf/hostile.test.ts',
  'test/service/many-machines.test.ts',
  'test/adapters/postgres/embedded.test.ts',
  'test/adapters/evidence/s3.test.ts',
  'test/adapters/evidence/radosgw.test.ts',
  'test/adapters/capturer/capture-file.test.ts',
  'test/cli/proof.test.ts',
  'test/adapters/postgres/database.test.ts',
  'test/cli/hostile-run.test.ts',
  'test/patterns.test.ts',
  'test/http/service.test.ts',
  'test/edge/r2.test.ts',
  'test/workers/verify-page.test.ts',
  'test/adapters/log/store-log.test.ts',
  'test/hostile-web/own.test.ts',
  'test/hostile-capture/hostile-capture.test.ts',
  'test/adapters/witness/key-ring.test.ts',
]
const places = new Map(longest.map((path, index) => [path, index]))

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, testModule, moduleId }: TestSpecification): number => {
      if (!project.config.isolate) return places.size + 1
      const path = testModule?.relativeModuleId ?? moduleId.slice(this.ctx.config.root.length + 1)
      return places.get(path) ?? places.size
    }
    // What vitest knows of earlier runs decides among equals.
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's, no array's
    const known = await super.sort(files)
    return known.toSorted((left, right) => rank(left) - rank(right))
  }
}
