"""Marks: what tells machines that a picture is synthetic, as XMP with IPTC's own word for it."""

SYNTHETIC = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    f'Iptc4xmpExt:DigitalSourceType="{SYNTHETIC}"/>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def packet() -> str:
    """The XMP packet of a synthetic picture."""
    return _PACKET


def marked(body: bytes) -> bool:
    """Whether a file says that it is synthetic."""
    return SYNTHETIC.encode() in body
