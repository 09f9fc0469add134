import Testing

@testable import Printing

@Suite struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]) func `SHA-256 gives what the standard's examples give`(message: String, digest: String) {
    #expect(SHA256.hex(of: Array(message.utf8)) == digest)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"), ("ổ\u{7F}ÿ", "4buVf8O/"),
  ]) func `base64 is written and read as the standard says`(plain: String, letters: String) {
    var written: [UInt8] = []
    Base64.write(Array(plain.utf8), to: &written)
    #expect(String(decoding: written, as: UTF8.self) == letters)
    #expect(Base64.read(letters[...].utf8) == Array(plain.utf8))
  }

  @Test(arguments: ["Zg=", "Zm9", "Z===", "Zg==Zg==", "Zm 9", "Zm9*", "ạaaa"]) func `what is no base64 is refused`(
    letters: String
  ) {
    #expect(Base64.read(letters[...].utf8) == nil)
  }
}
