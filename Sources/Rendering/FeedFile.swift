import Markup
package import Pages

/// The changes of the site as an Atom feed (RFC 4287); all addresses in it are relative to the feed itself.
package enum FeedFile {
  package static func bytes(of feed: ChangeFeed) -> [UInt8] {
    var buffer = MarkupBuffer()
    buffer.literal("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    buffer.literal("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n")
    buffer.element("title", feed.title)
    buffer.element("id", feed.id.text)
    buffer.element("updated", feed.updated)
    buffer.link("self", "application/atom+xml", feed.path.relative(to: feed.path))
    buffer.link("alternate", "text/html", feed.address)
    buffer.literal("<author>\n")
    buffer.element("name", feed.author)
    buffer.literal("</author>\n")
    for entry in feed.entries { write(entry, into: &buffer) }
    buffer.literal("</feed>\n")
    return LineWrap.wrapped(buffer.bytes)
  }

  private static func write(_ entry: ChangeFeed.Entry, into buffer: inout MarkupBuffer) {
    buffer.literal("<entry>\n")
    buffer.element("title", entry.title)
    buffer.element("id", entry.id.text)
    buffer.element("updated", entry.updated)
    buffer.link("alternate", "text/html", entry.address)
    buffer.literal("<category term=\"")
    buffer.attribute(entry.category)
    buffer.literal("\"/>\n")
    if !entry.summary.isEmpty { buffer.element("summary", entry.summary) }
    buffer.literal("</entry>\n")
  }
}

extension MarkupBuffer {
  fileprivate mutating func element(_ name: StaticString, _ text: String) {
    literal("<")
    literal(name)
    literal(">")
    self.text(text)
    literal("</")
    literal(name)
    literal(">\n")
  }

  fileprivate mutating func link(_ relation: StaticString, _ type: StaticString, _ address: String) {
    literal("<link rel=\"")
    literal(relation)
    literal("\" type=\"")
    literal(type)
    literal("\" href=\"")
    attribute(address)
    literal("\"/>\n")
  }
}
