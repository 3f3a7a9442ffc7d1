/** The browser room's door for what is no capture: finding a browser, proving it by starting it, saying there is none. */
export { findBrowsers, noBrowser } from './adapters/capturer/browser/find-browser.ts'
export { launchReason, verifyBrowser } from './adapters/capturer/browser/launch.ts'
