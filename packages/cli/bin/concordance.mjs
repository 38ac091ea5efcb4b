#!/usr/bin/env node
// The package manager links this file at installation, before anything is built.
import "../dist/main.js";
