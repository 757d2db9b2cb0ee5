using TypedContent.Package.Tests.Infrastructure;

namespace TypedContent.Package.Tests;

/// <summary>Markdig and YamlDotNet of other versions beside ours: in the app, and in the compiler.</summary>
public sealed class OtherLibrariesTests(PackageFeed feed)
{
    [Fact]
    public async Task An_app_may_use_Markdig_and_YamlDotNet_itself()
    {
        var project = (await FreshProject.Create(feed, "web", "Own")).UsePackage(feed).WriteSite();
        project.AddToProject("""
            <ItemGroup>
              <PackageReference Include="Markdig" Version="1.4.1" />
              <PackageReference Include="YamlDotNet" Version="15.3.0" />
            </ItemGroup>
            """);
        project.Write("Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => Site.About.Html + Markdig.Markdown.ToHtml("*own*"));
            app.MapGet("/versions", () => $"{typeof(Markdig.Markdown).Assembly.GetName().Version} {typeof(YamlDotNet.Core.Parser).Assembly.GetName().Version}");
            app.Run();
            """);

        await using var app = await RunningApp.Start(await project.Built());

        Assert.Equal("<p>She wrote the <em>first</em> program.</p>\n<p><em>own</em></p>\n", await app.Get("/"));
        Assert.Equal("1.4.0.0 15.0.0.0", await app.Get("/versions"));
    }

    [Fact]
    public async Task Another_generator_may_bring_its_own_Markdig()
    {
        await PackOtherGenerator();
        var project = (await FreshProject.Create(feed, "web", "Both")).UsePackage(feed).WriteSite();
        project.AddToProject("""<ItemGroup><PackageReference Include="OtherGenerator" Version="1.0.0" PrivateAssets="all" /></ItemGroup>""");
        project.Write("Program.cs", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => Site.About.Html);
            app.MapGet("/other", () => Other.Text);
            app.Run();
            """);

        await using var app = await RunningApp.Start(await project.Built());

        Assert.Equal("<p>She wrote the <em>first</em> program.</p>", (await app.Get("/")).Trim());
        Assert.Equal("Markdig 1.4.0.0: <p><em>other</em></p>", (await app.Get("/other")).Trim());
    }

    private async Task PackOtherGenerator()
    {
        var project = await FreshProject.Create(feed, "classlib", "OtherGenerator");
        project.Delete("Class1.cs");
        project.Write("OtherGenerator.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <LangVersion>latest</LangVersion>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                <NoWarn>$(NoWarn);NU5128;RS1036</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" PrivateAssets="all" />
                <PackageReference Include="Markdig" Version="1.4.1" GeneratePathProperty="true" PrivateAssets="all" />
                <None Include="$(OutputPath)OtherGenerator.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
                <None Include="$(PkgMarkdig)/lib/netstandard2.0/Markdig.dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        project.Write("OtherGenerator.cs", """""
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class OtherGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterSourceOutput(context.CompilationProvider, static (output, _) => output.AddSource("Other.g.cs", $$""""
                        static class Other
                        {
                            public const string Text = """Markdig {{typeof(Markdig.Markdown).Assembly.GetName().Version}}: {{Markdig.Markdown.ToHtml("*other*").Trim()}}""";
                        }
                        """"));
            }
            """"");
        (await DotnetCommand.Run(project.Folder, "pack", "--output", feed.Folder, "-nodeReuse:false")).Succeeded();
    }
}
