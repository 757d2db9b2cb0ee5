namespace TypedContent.Generator.Tests.ManyMistakes;

/// <summary>Forty mistakes against <see cref="MistakenSite.Types"/>, each in a key of its own, so that any of them can share a page.</summary>
internal static class SchemaMistakes
{
    public static IReadOnlyList<PlantedMistake> All { get; } =
    [
        new("headline", "TC2091", "", "The key 'headline' is missing, which 'Post' requires: add it, as in 'headline: …'"),
        new("date", "TC2007", "date: ¦2026-02-30", "'2026-02-30' looks like a date, but February 2026 has 28 days"),
        new("summary", "TC2037", "summary: ¦\"\"", "'summary' must have a value, but it is empty"),
        new("featured", "TC2020", "featured: ¦yes", "'featured' is 'yes' here and must be true or false: write true"),
        new("rating", "TC2021", "rating: ¦3##", "'rating' is 3## here and must be from 0 to 255"),
        new("stars", "TC2030", "stars: ¦7##", "'stars' must be from 1 to 5, but the value is 7##"),
        new("price", "TC2020", "price: ¦1,5", "'price' is '1,5' here and must be a number: write 1.5"),
        new("ratio", "TC2020", "ratio: ¦fast##", "'ratio' is 'fast##' here and must be a number: write a number such as 1.5"),
        new("views", "TC2020", "views: ¦12.5", "'views' is '12.5' here and must be a whole number: leave out the fraction"),
        new("updated", "TC2020", "updated: ¦13/05/20##", "'updated' is '13/05/20##' here and must be a date or a time: write 20##-05-13"),
        new("opens", "TC2020", "opens: ¦6:30 pm", "'opens' is '6:30 pm' here and must be a time of day: write 18:30"),
        new("duration", "TC2020", "duration: ¦##m", "'duration' is '##m' here and must be a duration: write PT##M"),
        new("ident", "TC2020", "ident: ¦page-##", "'ident' is 'page-##' here and must be a GUID: write 32 digits from 0 to f as in 0f8fad5b-d9cb-469f-a165-70867728950e"),
        new("homepage", "TC2020", "homepage: ¦a b ##", "'homepage' is 'a b ##' here and must be a URL or a path: it holds a space; write %20 instead"),
        new("version", "TC2020", "version: ¦v1.##", "'version' is 'v1.##' here and must be a version number: write 1.##"),
        new("language", "TC2020", "language: ¦not a language", "'language' is 'not a language' here and must be the code of a language: write the code of a language, alone or with that of a region, as in en or en-US"),
        new("grade", "TC2020", "grade: ¦A##", "'grade' is 'A##' here and must be a single character: write one character"),
        new("status", "TC2022", "status: ¦in-revue", "'status' is 'in-revue' here and must be 'in-review', 'draft' or 'published'"),
        new("tags", "TC2093", "tags: ¦news##", "'tags' must be a list and is 'news##': write '[news##]', or one item a line behind a dash"),
        new("labels", "TC2031", "labels: ¦[]", "'labels' must have 1 to 3 items, but it has 0"),
        new("seo", "TC2020", "seo:\n  rating: ¦lots##", "'rating' is 'lots##' here and must be a whole number: write digits only"),
        new("meta", "TC2090", "meta:\n  rating: 1\n  ¦descripton: x##", "'Seo' has no property for the key 'descripton': did you mean 'description'?"),
        new("social", "TC2091", "social:\n  - { name: a, url: /a/ }\n  - ¦{ name: b## }", "The key 'url' is missing, which 'Social' requires: add it, as in 'url: …'"),
        new("author", "TC2094", "author: ¦nobody##", "'author' refers to 'nobody##', which is the slug of no entry of 'authors': its slugs are 'ada', 'mary'"),
        new("editors", "TC2094", "editors: [ada, ¦mery]", "'editors' refers to 'mery', which is the slug of no entry of 'authors': did you mean 'mary'?"),
        new("subtitle", "TC2031", "subtitle: ¦much too long for ##", "'subtitle' must have at most 12 characters, but 'much too long for ##' has 20"),
        new("sku", "TC2032", "sku: ¦ab-##", "'sku' must match the pattern '[A-Z]+-[0-9]+', but the value is 'ab-##'"),
        new("source", "TC2033", "source: ¦www.example.org/##", "'source' must be a web address that starts with http://, https:// or ftp://, but the value is 'www.example.org/##'"),
        new("contact", "TC2034", "contact: ¦ada at example.org", "'contact' must be an e-mail address as in ada@example.org, but the value is 'ada at example.org'"),
        new("color", "TC2035", "color: ¦gren", "'color' must be 'green' or 'red', but the value is 'gren'"),
        new("handle", "TC2036", "handle: ¦root", "'handle' must not be 'root' or 'admin', but the value is 'root'"),
        new("number", "TC2040", "number: ¦N-1", "'number' is 'N-1' as in Content/{other}, and must be unique in its collection: change one of them"),
        new("slug", "TC4001", "slug: ¦same", "The slug 'same' is also that of Content/{other}; an entry is found by its slug, so rename one of the files or give one of them another 'slug'"),
        new("fetured", "TC2090", "¦fetured: true", "'Post' has no property for the key 'fetured': did you mean 'featured'?"),
        new("mood", "TC2008", "mood: ¦[a, b##]", "'mood' is a list here and must be text, as in 'mood: …'"),
        new("cover", "TC2008", "cover: ¦photo-##.png", "'cover' is text here and must be a mapping, as in 'cover: { … }'"),
        new("links", "TC2095", "links:\n  home: /\n  code:¦", "The key 'code' of 'links' has no value and is left out: write a value, or leave out the key") { Severity = "warning" },
        new("image-alt", "TC2003", "image-alt: a\n¦image_alt: b", "The keys 'image_alt' and 'image-alt' are both the property 'ImageAlt', since case, '-', '_' and other separators do not count: leave one of them out"),
        new("remark", "TC1006", "remark: a\n¦remark: b", "The key 'remark' is already given on line {above}, and only that value counts; remove or rename one of the two"),
        new("permalink", "TC4006", "permalink: ¦about ##", "The permalink 'about ##' cannot be used: a permalink is a path from the root of the site; write '/about ##'"),
    ];
}
