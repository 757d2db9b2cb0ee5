using TypedContent.Generator.Collections;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.SiteModels;

public sealed class SiteBuilderTests
{
    [Fact]
    public void Root_pages_and_collections_are_members() =>
        Assert.Equal(["page About", "collection Posts: PostsCollection", "  HelloWorld = hello-world"], Print("about.md", "posts/hello-world.md"));

    [Fact]
    public void Folders_nest() =>
        Assert.Equal(["collection Docs: DocsCollection", "  Intro = intro", "  V2: V2Folder", "    Install = v2/install"], Print("docs/intro.md", "docs/v2/install.md"));

    [Fact]
    public void A_page_beside_a_folder_of_its_name_is_its_index() =>
        Assert.Equal(["collection Docs: DocsCollection", "  V2: V2Folder", "    Index = v2 of docs/Entry", "    Install = v2/install"], Print("docs/v2.md", "docs/v2/install.md"));

    [Fact]
    public void An_index_deeper_down_is_an_entry() =>
        Assert.Equal(["collection Docs: DocsCollection", "  V2 = v2"], Print("docs/v2/index.md"));

    [Fact]
    public void An_underscore_index_is_the_page_of_its_folder() =>
        Assert.Equal(["collection Docs: DocsCollection", "  V2: V2Folder", "    Index = v2 of docs/Index"], Print("docs/v2/_index.md"));

    [Fact]
    public void The_index_of_a_collection_is_not_in_its_list()
    {
        var site = Build("posts/index.md", "posts/a.md").Site;

        Assert.Equal("a", Assert.Single(site.Collections[0].Entries.Catalog).Slug);
        Assert.Equal("index", site.Collections[0].Root.Index?.Slug);
    }

    [Fact]
    public void A_root_page_of_a_collections_name_is_its_index() =>
        Assert.Equal(["collection Posts: PostsCollection", "  Index = posts of posts/Page", "  A = a", "hidden page posts"], Print("posts.md", "posts/a.md"));

    [Fact]
    public void A_name_of_the_list_gets_an_underscore() =>
        Assert.Equal(["collection Posts: PostsCollection", "  Count_ = count"], Print("posts/count.md"));

    [Fact]
    public void Two_pages_of_one_name_are_told_apart()
    {
        var symbols = Build("posts/a-b.md", "posts/a_b.md");

        Assert.Equal(["AB", "AB2"], symbols.Site.Collections[0].Root.Entries.Select(entry => entry.Name));
        Assert.Equal([new MemberClash("Content/posts/a_b.md", null, "AB2", "AB", "Content/posts/a-b.md")], symbols.Clashes);
    }

    [Fact]
    public void A_folder_whose_name_is_taken_is_told_by_its_first_page() => Assert.Equal(
        [new MemberClash("Content/posts/v_2/b.md", "v_2", "V22", "V2", "the folder 'v-2'")],
        Build("posts/v-2/a.md", "posts/v_2/b.md").Clashes.Select(clash => clash with { Name = clash.Name.Replace("_", "") }));

    [Fact]
    public void A_member_that_the_project_declares_itself_is_taken() =>
        Assert.Equal(["page Own_"], Print("own.md"));

    [Fact]
    public void A_page_cannot_be_called_like_the_class_of_its_collection() =>
        Assert.Equal(["collection Posts: PostsCollection", "  PostsCollection_ = posts-collection"], Print("posts/posts-collection.md"));

    [Fact]
    public void A_page_may_be_called_like_the_class_of_a_folder() => Assert.Equal(
        ["collection Docs: DocsCollection", "  V2Folder = v2-folder", "  V2: V2Folder2", "    A = v2/a"],
        Print("docs/v2/a.md", "docs/v2-folder.md"));

    [Fact]
    public void Folders_with_an_index_stay_without_members() =>
        Assert.Equal("V2", Assert.Single(Build(false, "docs/a.md", "docs/v2/_index.md").Site.Collections[0].Root.Folders).Name);

    [Fact]
    public void Members_can_be_turned_off()
    {
        var root = Build(false, "posts/index.md", "posts/a.md", "posts/2026/b.md").Site.Collections[0].Root;

        Assert.Empty(root.Entries);
        Assert.Empty(root.Folders);
        Assert.NotNull(root.Index);
    }

    [Fact]
    public void A_large_set_is_spread_over_shards_by_path()
    {
        var few = Build([.. Enumerable.Range(0, 300).Select(number => $"posts/p{number}.md")]).Layouts[0];
        var more = Build([.. Enumerable.Range(0, 301).Select(number => $"posts/p{number}.md")]).Layouts[0];

        Assert.Equal(8, few.Buckets);
        Assert.All(few.Members.GroupBy(member => member.Bucket), bucket => Assert.InRange(bucket.Count(), 15, 64));
        Assert.Empty(few.Members.Except(more.Members));
    }

    [Fact]
    public void An_entry_whose_slug_is_taken_is_left_out_once_that_is_no_error()
    {
        List<SlugTaken> taken = [];

        var members = Membership.Of([Summary("posts/a.md"), Summary("posts/b.md") with { Slug = "a" }], taken, withDrafts: false);

        Assert.Equal("Content/posts/a.md", Assert.Single(members).SourcePath);
        Assert.Equal([new SlugTaken("Content/posts/b.md", "a", "Content/posts/a.md")], taken);
    }

    [Fact]
    public void An_entry_whose_slug_is_taken_keeps_its_symbol_while_that_is_an_error()
    {
        var members = Membership.Of([Summary("posts/a.md"), Summary("posts/b.md") with { Slug = "a", IsDuplicateAnError = true }], [], withDrafts: false);

        Assert.Equal(["a", "a (Content/posts/b.md)"], members.Select(member => member.Slug));
    }

    private static SiteSymbols Build(params string[] paths) => Build(true, paths);

    private static SiteSymbols Build(bool withMembers, params string[] paths)
    {
        var entries = paths.Order(StringComparer.Ordinal).Select(Summary).ToEquatableArray();
        var types = entries.Select(entry => entry.Type).SelectMany(type => type.Role is PageRole.Index ? [type, type with { Role = PageRole.Entry }] : new[] { type }).Distinct();
        var names = new RecordNames(types.Order().Select(type => new RecordName(type, $"{type.Folder}/{type.Role}", type.Role is PageRole.Entry ? Naming.OfSegment(type.Folder) + "Collection" : null)).ToEquatableArray());
        return SiteBuilder.Build(entries, new SiteSettings("Site", withMembers, names, new OwnMembers([new OwnType("Site", ["Own"])])), CancellationToken.None);
    }

    private static EntrySummary Summary(string path)
    {
        var address = PageAddressReader.Read(path, $"Content/{path}");
        return new EntrySummary(path, address.SourcePath, address.Type, address.Segments, address.Slug, address.Url, null, "Fallback", IsDuplicateAnError: false, IsLeftOut: false);
    }

    private static IEnumerable<string> Print(params string[] paths)
    {
        var site = Build(paths).Site;
        return [
            .. site.Pages.Where(page => page.Symbol is not null).Select(page => $"page {page.Symbol?.Name}"),
            .. site.Collections.SelectMany(collection => Print(collection.Root, $"collection {collection.Name}: {collection.TypeName}", "  ")),
            .. site.Pages.Where(page => page.Symbol is null).Select(page => $"hidden page {page.Set.Type.Folder}")];
    }

    private static IEnumerable<string> Print(FolderSymbol folder, string header, string indent) =>
    [
        header,
        .. folder.Index is { } index ? [$"{indent}Index = {index.Slug} of {index.RecordName}"] : Array.Empty<string>(),
        .. folder.Entries.Select(entry => $"{indent}{entry.Name} = {entry.Slug}"),
        .. folder.Folders.SelectMany(child => Print(child, $"{indent}{child.Name}: {child.TypeName}", indent + "  ")),
    ];
}
