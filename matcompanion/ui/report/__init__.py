"""The report as a file for print: blocks of text and pictures, laid out on pages and written as PDF."""
