"""Opens Word files with python-docx, checks their parts against the ECMA schemas, and prints what it read as JSON.

read_docx.py SCHEMAS FILE...    SCHEMAS is a folder of the ECMA-376 transitional schemas, or - for none.
"""

import json
import sys
import zipfile

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree


def blocks(document):
    for child in document.element.body.iterchildren():
        if child.tag.endswith("}p"):
            yield Paragraph(child, document)
        elif child.tag.endswith("}tbl"):
            yield Table(child, document)


def text_of(block):
    if isinstance(block, Paragraph):
        return block.text
    return "\n".join(cell.text for row in block.rows for cell in row.cells)


def breaches(schema, path):
    if schema is None:
        return []
    found = []
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith("word/") and name.endswith(".xml") and name.count("/") == 1:
                if not schema.validate(etree.fromstring(package.read(name))):
                    found += [f"{name}: {error.message}" for error in schema.error_log][:5]
    return found


def main():
    schemas, *paths = sys.argv[1:]
    schema = None if schemas == "-" else etree.XMLSchema(etree.parse(f"{schemas}/wml.xsd"))
    read = []
    for path in paths:
        document = docx.Document(path)
        found = list(blocks(document))
        read.append(
            {
                "text": [text_of(block) for block in found],
                "headings": [
                    block.text
                    for block in found
                    if isinstance(block, Paragraph) and block.style.name.startswith(("Heading", "heading"))
                ],
                "tables": len(document.tables),
                "title": document.core_properties.title,
                "breaches": breaches(schema, path),
            }
        )
    json.dump(read, sys.stdout)


main()
