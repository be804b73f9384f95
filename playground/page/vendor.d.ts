export * from "../vendor/index.js";
