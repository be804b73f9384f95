// The YAML parser, which is loaded when it is needed. `npm run vendor` makes page/yaml.js of it.
export { loadAll } from "js-yaml";
