import 'reflect-metadata';

// The engine logs every failed run, and here many fail on purpose.
process.env.N8N_LOG_LEVEL = 'silent';
