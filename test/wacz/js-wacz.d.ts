/** The little of js-wacz that the tests use; the package has no types of its own. */
declare module '@harvard-lil/js-wacz' {
  export class WACZ {
    constructor(options: { input: string; output: string; detectPages?: boolean })
    readonly cdxArray: readonly string[]
    readonly pagesArray: readonly unknown[]
    process(verbose: boolean): Promise<void>
  }
}
