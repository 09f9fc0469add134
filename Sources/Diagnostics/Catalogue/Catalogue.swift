extension MessageID {
  /// Every message tiendo can give, by area.
  package static let all: [MessageID] =
    syntaxMessages + valuesMessages + planMessages + progressMessages + figureMessages + annexMessages
    + documentMessages + amendmentMessages
    + modelFileMessages + templatesMessages + wordingMessages + siteMessages + directiveMessages + scaffoldingMessages
    + reviewMessages + printingMessages
}
