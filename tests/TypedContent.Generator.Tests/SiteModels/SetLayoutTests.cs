using TypedContent.Generator.Model;

namespace TypedContent.Generator.Tests.SiteModels;

public sealed class SetLayoutTests
{
    [Fact]
    public void Entries_spread_over_all_shards()
    {
        var type = new TypeKey(PageRole.Entry, "posts");

        var layout = SetLayout.Create(type, "Post", Enumerable.Range(0, 1000).Select(number =>
            new EntrySummary($"posts/p{number}.md", $"Content/posts/p{number}.md", type, [$"p{number}"], $"p{number}", $"/posts/p{number}/", null, $"p{number}", false, false)).ToList());

        Assert.Equal(16, layout.Buckets);
        Assert.All(Enumerable.Range(0, 16), bucket => Assert.InRange(layout.Members.Count(member => member.Bucket == bucket), 30, 100));
    }
}
