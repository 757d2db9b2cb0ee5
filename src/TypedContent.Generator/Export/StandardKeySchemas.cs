using TypedContent.Generator.Model;

namespace TypedContent.Generator.Export;

/// <summary>The keys that every page may have, whatever its type.</summary>
internal static class StandardKeySchemas
{
    /// <summary>Adds those that no property of the type has.</summary>
    /// <param name="known">The keys of its properties, folded.</param>
    public static void AddTo(JsonObject properties, ISet<string> known)
    {
        Add("title", "The title. Without it, it is the first heading, else the name of the file.", TextOrNull());
        Add("slug", "Replaces the slug that follows from the path, and with it the URL.", TextOrNull());
        Add("permalink", "Replaces the URL: a path from the root of the site, such as /about/.", TextOrNull());
        Add("excerpt", "Replaces the excerpt that is taken from the page.", TextOrNull());
        Add("draft", "Whether the page is not finished yet.", new JsonObject().Add("type", new[] { "boolean", "string", "null" }));
        Add("publishDate", "When the page is published.", TextOrNull());
        Add("layout", "The layout that other tools render the page with.", new JsonObject());
        Add("aliases", "Other URLs of the page.", new JsonObject());
        Add("redirect_from", "Other URLs of the page.", new JsonObject());
        Add("nav_order", "Where the page stands among its siblings.", new JsonObject());
        Add("weight", "Where the page stands among its siblings.", new JsonObject());

        void Add(string key, string description, JsonObject schema)
        {
            if (!known.Contains(Naming.Fold(key)))
            {
                properties.Add(key, new JsonObject().Add("description", description).AddAll(schema));
            }
        }
    }

    private static JsonObject TextOrNull() => new JsonObject().Add("type", new[] { "string", "number", "boolean", "null" });
}
