/**
 * The order of the test files: those that take longest first, so that no worker ends with one of them while the others have
 * nothing left. On a clean clone there are no times of an earlier run, and vitest would go by the files' sizes: the longest
 * are named here. Then come the rooms that start browsers and services, then all others; files that share a worker fill what
 * is left.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Those that took most, from runs of the whole gate on two cores: by the clock, or in processor time. */
export const longest: readonly string[] = [
  'test/service/kill.test.ts',
  'test/adapters/capturer/viewer.test.ts',
  'test/adapters/capturer/hostile-page.test.ts',
  'test/bench/capture/soak.test.ts',
  'test/adapters/capturer/browser-life.test.ts',
  'test/hostile-web/forbidden/forbidden.test.ts',
  'test/adapters/postgres/embedded.test.ts',
  'test/adapters/evidence/radosgw.test.ts',
  'test/adapters/postgres/database.test.ts',
  'test/cli/bad-input.test.ts',
  'test/adapters/capturer/capture-page.test.ts',
  'test/service/many-machines.test.ts',
  'test/formats/pdf/hostile.test.ts',
  'test/adapters/capturer/capture-file.test.ts',
  'test/patterns.test.ts',
  'test/wacz/replay.test.ts',
  'test/adapters/evidence/disk.test.ts',
  'test/adapters/evidence/s3.test.ts',
  'test/cli/proof.test.ts',
  'test/cli/hostile-run.test.ts',
  'test/http/service.test.ts',
  'test/adapters/capturer/sealed-replay.test.ts',
  'test/edge/r2.test.ts',
  'test/hostile-capture/hostile-capture.test.ts',
  'test/adapters/capturer/file-parts.test.ts',
  'test/adapters/log/store-log.test.ts',
  'test/hostile-web/own.test.ts',
  'test/hostile-web/wire.test.ts',
  'test/workers/verify-page.test.ts',
  'test/adapters/witness/key-ring.test.ts',
  'test/adapters/capturer/challenges.test.ts',
  'test/wacz/tampering.test.ts',
]
const places = new Map(longest.map((path, index) => [path, index]))

/** Each file of theirs has a browser, a database or a process of its own to start. */
const slowRooms = [
  'test/service/',
  'test/adapters/capturer/',
  'test/adapters/log/',
  'test/adapters/postgres/',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, testModule, moduleId }: TestSpecification): number => {
      if (!project.config.isolate) return places.size + 2
      const path = testModule?.relativeModuleId ?? moduleId.slice(this.ctx.config.root.length + 1)
      return places.get(path) ?? places.size + (slowRooms.some((room) => path.startsWith(room)) ? 0 : 1)
    }
    // What vitest knows of earlier runs decides among equals.
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's, no array's
    const known = await super.sort(files)
    return known.toSorted((left, right) => rank(left) - rank(right))
  }
}
