import Testing
import VietnameseText

@Suite("Folded text: file names and ids")
struct FoldingTests {
  @Test(
    "A slug holds only a-z, 0-9 and single hyphens",
    arguments: [
      ("Cụm công nghiệp Đông La", "cum-cong-nghiep-dong-la"), ("Đại Thắng", "dai-thang"), ("Đài Thăng", "dai-thang"),
      ("Ứng Hoà", "ung-hoa"), ("Ứng Hòa", "ung-hoa"), ("Phú Thị - GĐ2", "phu-thi-gd2"), ("68/KH-UBND", "68-kh-ubnd"),
      ("  Quý IV/2021  ", "quy-iv-2021"), ("Sở Quy hoạch - Kiến trúc", "so-quy-hoach-kien-truc"),
      ("đĐ ăâêôơư", "dd-aaeoou"),
      ("", ""), ("\u{2014}", ""), ("../../x", "x"), ("a\u{0}b", "a-b"), ("con", "x-con"), ("NUL", "x-nul"),
      ("Côn", "x-con"),
      ("COM1", "x-com1"), ("lpt9", "x-lpt9"), ("comb", "comb"), ("com10", "com10"), ("\u{4E2D}a", "a"),
      ("a\u{4E2D}b", "a-b"),
      ("Thu\u{31B}\u{323}", "thu"), ("H\u{300}a", "ha"),
    ])
  func slugs(text: String, slug: String) { #expect(Folding.slug(text) == slug, "\(text)") }

  @Test("Each of the 134 composed letters folds to the letter without marks")
  func allLetters() {
    let rows = [
      "aàảãáạăằẳẵắặâầẩẫấậ", "eèẻẽéẹêềểễếệ", "iìỉĩíị", "oòỏõóọôồổỗốộơờởỡớợ", "uùủũúụưừửữứự", "yỳỷỹýỵ", "dđ",
    ]
    var composed = 0
    for row in rows {
      let base = String(row.prefix(1))
      for letter in row.flatMap({ [String($0), $0.uppercased()] }) {
        composed += letter.unicodeScalars.allSatisfy { $0.isASCII } ? 0 : 1
        #expect(Folding.slug(letter) == base, "\(letter)")
      }
    }
    #expect(composed == 134)
  }

  @Test("A long title gives a slug of at most 80 characters that ends with a whole word")
  func longSlugs() {
    let title =
      "Phân công thực hiện nhiệm vụ, tiến độ khởi công xây dựng hạ tầng kỹ thuật 43 cụm công nghiệp trên địa bàn"
    let slug = Folding.slug(title)
    #expect(slug == "phan-cong-thuc-hien-nhiem-vu-tien-do-khoi-cong-xay-dung-ha-tang-ky-thuat-43-cum")
    let exact = String(repeating: "ộ", count: 80)
    #expect(Folding.slug(exact) == String(repeating: "o", count: 80))
    #expect(Folding.slug(exact + "ộ") == String(repeating: "o", count: 80))
    for length in 60...120 {
      let slug = Folding.slug(String(repeating: "vượng ", count: length).prefix(length).description)
      #expect(slug.utf8.count <= 80 && !slug.hasSuffix("-") && !slug.contains("--"), "\(length): \(slug)")
    }
  }
}
