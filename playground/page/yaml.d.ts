export * from "../vendor/yaml.js";
