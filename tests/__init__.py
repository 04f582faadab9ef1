"""The tests mirror the package, so every folder of tests is a package as well."""
