import DataSyntax

/// A page as printed.
struct Print {
  let bytes: [UInt8]
  let pageCount: Int
  /// The fonts embedded in it.
  let fonts: [String]
}

extension Browser {
  /// Prints a page.
  ///
  /// - Parameters:
  ///   - path: the page, below the root of the site.
  ///   - files: the site.
  ///   - date: the digits that stand in for the clock, `20251231000000`.
  ///   - deadline: when it must be done.
  /// - Returns: the PDF, which has the same bytes for the same site whatever was printed before.
  /// - Throws: why there is no PDF; the browser is of no more use then.
  mutating func print(
    _ path: String, of files: ServedFiles, date: String, by deadline: ContinuousClock.Instant
  ) throws(BrowserFault) -> Print {
    let address = ServedFiles.root + path
    let answer = try call("Page.navigate", ["url": .text(address)], files, by: deadline)
    if let reason = answer["errorText"]?.text { throw .refused(reason) }
    guard let loader = answer["loaderId"]?.text else { throw .unreadable }
    try wait(forDocument: loader, files, by: deadline)
    let preparing: KeyValuePairs<String, ProtocolValue> = ["expression": .text(Self.preparation), "awaitPromise": true]
    if let fault = try call("Runtime.evaluate", preparing, files, by: deadline)["exceptionDetails"] {
      throw .refused(fault["text"]?.text ?? "Runtime.evaluate")
    }
    let printed = try call("Page.printToPDF", Self.sheet, files, by: deadline)["data"]?.text
    guard let printed, let bytes = Base64.read(printed[...].utf8) else { throw .unreadable }
    guard var document = PDFDocument(bytes), document.setDates(date) else { throw .strangeDocument }
    document.renumberElements()
    if document.pageCount == 0 { throw .strangeDocument }
    return Print(bytes: document.bytes, pageCount: document.pageCount, fonts: document.fonts)
  }

  /// Waits for the fonts; links to other pages of the site, which lead nowhere from a PDF, become plain text.
  private static let preparation = """
    document.fonts.ready.then(() => {
      for (const link of document.querySelectorAll('a[href]'))
        if (link.origin === location.origin && !link.getAttribute('href').startsWith('#')) link.removeAttribute('href');
    })
    """

  private static var sheet: KeyValuePairs<String, ProtocolValue> {
    [
      "preferCSSPageSize": true, "printBackground": true, "generateTaggedPDF": true, "generateDocumentOutline": true,
    ]
  }
}
