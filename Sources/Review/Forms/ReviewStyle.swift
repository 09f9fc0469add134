/// How the page of a review looks on a screen, on a phone and on paper.
enum ReviewStyle {
  static let css: StaticString = """
    body { font-family: "Liberation Serif", "Times New Roman", serif; font-size: 16px; line-height: 1.4; margin: 0; color: #111; background: #fff; }
    main { max-width: 84rem; margin: 0 auto; padding: 1rem; }
    h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
    h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
    p { margin: 0 0 .2rem; }
    a { color: #0b3d91; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #767676; padding: .3rem .4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    thead th { background: #eee; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .head, .ranks { margin: 0 0 .5rem; padding-left: 1.2rem; }
    .changes { table-layout: fixed; }
    .changes ul { margin: 0; padding-left: 1.2rem; }
    .changes th:nth-child(1) { width: 3.2rem; }
    .changes th:nth-child(2) { width: 31%; }
    .changes th:nth-child(5) { width: 11%; }
    .changes th:nth-child(6) { width: 20%; }
    .attention h2::before { content: "▲ "; }
    .attention h2 { color: #8a1100; }
    .tick { text-align: center; }
    .tick input { width: 1.3rem; height: 1.3rem; }
    .what { font-weight: bold; }
    .note, .place { font-size: .85rem; }
    .old, .new { white-space: pre-line; }
    del { color: #8a1100; text-decoration: line-through; }
    ins { color: #0a4f1c; text-decoration: underline; font-weight: bold; }
    .accepted { color: #444; }
    .count { text-align: right; }
    .scroll { overflow-x: auto; }
    .areas { width: auto; }
    .files { columns: 24rem; margin: 0; padding-left: 1.2rem; overflow-wrap: anywhere; }
    .signature { margin: 2rem 0 0 60%; text-align: center; min-height: 6rem; break-inside: avoid; }
    @media screen and (max-width: 50rem) {
      .changes, .changes tbody, .changes tr { display: block; }
      .changes thead { display: none; }
      .changes tr { border: 1px solid #767676; margin: 0 0 .7rem; padding: .3rem .4rem; }
      .changes td { display: block; border: 0; padding: .1rem 0; text-align: left; }
      .changes td:empty { display: none; }
      .changes td[data-label]::before { content: attr(data-label) ": "; font-weight: bold; }
      .changes .tick { float: right; padding: 0 0 0 .5rem; }
      .signature { margin-left: 0; }
    }
    @page { size: A4 landscape; margin: 15mm; }
    @media print {
      body { font-size: 11pt; }
      main { max-width: none; padding: 0; }
      a { color: inherit; text-decoration: none; }
      .scroll { overflow: visible; }
    }

    """
}
