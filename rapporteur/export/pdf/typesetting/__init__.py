"""From text to glyphs in lines: itemise, shape, break. Knows nothing of reports or of ReportLab's pages."""
