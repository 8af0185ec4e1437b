import { processTerminal } from './process-terminal.js';
import { volitus } from './program.js';

process.exitCode = await volitus(process.argv.slice(2), processTerminal);
