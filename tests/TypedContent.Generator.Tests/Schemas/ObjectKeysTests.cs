using System.Text.Json;
using TypedContent.Generator.Schemas;

namespace TypedContent.Generator.Tests.Schemas;

public sealed class ObjectKeysTests
{
    [Theory]
    [InlineData("Date", "date")]
    [InlineData("RA", "ra")]
    [InlineData("TITLEKIND", "titlekind")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("X", "x")]
    [InlineData("XRay", "xRay")]
    [InlineData("already", "already")]
    [InlineData("R2D2", "r2D2")]
    [InlineData("ÄÖü", "äÖü")]
    public void A_property_is_written_as_JSON_would(string name, string key)
    {
        Assert.Equal(key, ObjectKeys.CamelCase(name));
        Assert.Equal(key, JsonNamingPolicy.CamelCase.ConvertName(name));
    }
}
