#!/usr/bin/python3
"""Writes order.txt: texts in the order of ICU's collator for vi, one per line.

Run with Debian's python3-icu (ICU 72.1): /usr/bin/python3 make_order.py
The texts are names of districts, communes, clusters and agencies of Hà Nội, every Vietnamese letter in both cases,
syllables with all tones, texts with spaces, digits and signs, and random syllables from a fixed seed. Texts that ICU
takes for equal are left out but for the first. All are NFC; the collator has its default strength (tertiary).
"""
import functools
import pathlib
import random
import unicodedata

import icu

NAMES = """Ba Đình|Hoàn Kiếm|Hai Bà Trưng|Đống Đa|Tây Hồ|Cầu Giấy|Thanh Xuân|Hoàng Mai|Long Biên|Bắc Từ Liêm|Nam Từ Liêm|Hà Đông
Sơn Tây|Ba Vì|Chương Mỹ|Đan Phượng|Đông Anh|Gia Lâm|Hoài Đức|Mê Linh|Mỹ Đức|Phú Xuyên|Phúc Thọ|Quốc Oai|Sóc Sơn|Thạch Thất
Thanh Oai|Thanh Trì|Thường Tín|Ứng Hòa|Ứng Hoà|Huyện Phú Xuyên|Huyện Gia Lâm|Thị xã Sơn Tây|Quận Bắc Từ Liêm|Quận Hà Đông
Đại Thắng|Đài Thăng|Phú Túc|Phú Yên|Đông Phú Yên|Vân Từ|Đình Xuyên|Phú Thị - GĐ2|Dị Nậu|Bình Phú 1 - GĐ2|Bình Phú|Tân Hòa
Ngọc Mỹ - Thạch Thán|Nghĩa Hương|Long Xuyên|Xuân Thu|Võng Xuyên|Thắng Lợi|Tiền Phong|Tiền Phong - GĐ2|Liên Hà 2|Liên Hà 10|Liên Hà
Dục Tú|Thụy Lâm|Thuỵ Lâm|Thiết Bình|Xà Cầu - GĐ2|Cầu Bầu|Cầu Nổi|Kim Bài|Tam Hiệp|Liên Hiệp|Liên Hiệp - GĐ2|Nam Phúc Thọ|CN2 Mai Đình
Thanh Thùy|Hồng Dương|Phương Trung|Thanh Đa|Ninh Sở|Đan Phượng - GĐ2|Song Phượng|Hồng Hà|Tản Lĩnh|Hồ Điền|Vạn Điểm|Bích Hoà|Dân Hòa
Cụm công nghiệp Đông La|Cụm Công nghiệp Đông La|Cụm công nghiệp làng nghề Đại Thắng|CỤM CÔNG NGHIỆP|Cụm CN Quất Động|cụm công nghiệp
Sở Công Thương|Sở Kế hoạch và Đầu tư|Sở Quy hoạch - Kiến trúc|Sở Quy hoạch Kiến trúc|Sở Tài nguyên và Môi trường|Sở Tài chính|Sở Xây dựng
Sở Khoa học và Công nghệ|Sở Nông nghiệp và Phát triển nông thôn|Sở Giao thông Vận tải|Sở Nội vụ|Sở Tư pháp|Công an Thành phố|Cục Thuế
Ban Quản lý dự án|BQL dự án đầu tư xây dựng huyện|UBND huyện Ứng Hòa|UBND thị xã Sơn Tây|UBND các quận, huyện, thị xã|UBND các huyện, thị xã
Công ty cổ phần Hanel Mirolin|Công ty Cổ phần FUJI|Công ty TNHH A|Công ty TNHH Á|Zu|Ân|Đà|Wuhan|Jica|Phố|phở|phô|PHỐ|a|A|à|À"""

SIGNS = ["Quý IV/2021", "Quý I/2021", "Tháng 6/2021", "Tháng 10/2021", "68/KH-UBND", "305/KH-UBND", "10", "9", "1", "01", "1.2", "1,2",
         "(a)", "a", "a b", "ab", "a-b", "a–b", "a, b", "a; b", "a: b", "a.b", "a…", "a...", "a/b", "a'b", "a\"b", "a“b”", "a%", "a+b",
         "a\u00a0b", "m2", "m²", "m3", "m³", "A b", "a B", "_a", "{a}", "[a]", "@a", "#a", "$a", "~a", "=a", "<a>", "*a", "•a", "−1", "-1"]


def texts() -> list[str]:
    found = [name for line in NAMES.split("\n") for name in line.split("|")] + SIGNS
    vowels = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
    letters = vowels + "bcdđfghjklmnpqrstvwxz"
    found += list(letters) + [letter.upper() for letter in letters]
    for syllable in ["m?", "ho?i", "nguy?n", "?ng", "đ?"]:
        found += [syllable.replace("?", vowel) for vowel in vowels]
    random.seed(68)
    onsets = ["", "b", "c", "ch", "d", "đ", "gi", "kh", "ng", "ngh", "ph", "qu", "th", "tr", "x", "Đ", "Th", "TR"]
    codas = ["", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y", " 2", "-a", " b"]
    for _ in range(250):
        words = [random.choice(onsets) + random.choice(letters[:72]) + random.choice(codas) for _ in range(random.randint(1, 3))]
        found.append(" ".join(words))
    return [unicodedata.normalize("NFC", text) for text in found if text.strip()]


def main() -> None:
    collator = icu.Collator.createInstance(icu.Locale("vi"))
    ordered = sorted(dict.fromkeys(texts()), key=functools.cmp_to_key(collator.compare))
    kept: list[str] = []
    for text in ordered:
        if not kept or collator.compare(kept[-1], text) != 0:
            kept.append(text)
    pathlib.Path(__file__).with_name("order.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")


main()
