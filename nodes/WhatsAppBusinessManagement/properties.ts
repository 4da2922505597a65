import { nodeProperties } from './execution/description';
import { RESOURCES } from './resources';

/**
 * The action node's parameters. The build calculates them once and puts the result into the package
 * (gulpfile.js), so that n8n loads the operations themselves only when the node runs.
 */
export const PROPERTIES = nodeProperties(RESOURCES);
