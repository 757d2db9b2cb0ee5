using Microsoft.CodeAnalysis;
using TypedContent.Generator.Diagnostics;
using TypedContent.Generator.Discovery;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests.Discovery;

public sealed class SeverityRulesReaderTests
{
    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Error)]
    public void Severity_is_read(string value, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, Read(("typedcontent_diagnostic.tc4001.severity", value)).Value.Of(DiagnosticDescriptors.DuplicateSlug));

    [Fact]
    public void The_longest_id_wins() => Assert.Equal(
        DiagnosticSeverity.Warning,
        Read(("typedcontent_diagnostic.tc4.severity", "none"), ("typedcontent_diagnostic.tc4001.severity", "warning")).Value.Of(DiagnosticDescriptors.DuplicateSlug));

    [Fact]
    public void A_category_leaves_the_others_alone() =>
        Assert.Equal(DiagnosticSeverity.Error, Read(("typedcontent_diagnostic.tc2.severity", "none")).Value.Of(DiagnosticDescriptors.DuplicateSlug));

    [Theory]
    [InlineData("typedcontent_diagnostic.tc4001.severity", "nothing")]
    [InlineData("typedcontent_diagnostic.cs4001.severity", "none")]
    [InlineData("typedcontent_diagnostic.tc.severity", "none")]
    [InlineData("typedcontent_diagnostic.tc1999.severity", "none")]
    [InlineData("typedcontent_diagnostic.tc40001.severity", "none")]
    [InlineData("typedcontent_diagnostic.severity", "none")]
    [InlineData("typedcontent_diagnostic.tc4001", "none")]
    public void TC0005_severity_that_nobody_understands(string key, string value)
    {
        var outcome = Read((key, value));

        Assert.Equal(SeverityRules.None, outcome.Value);
        Assert.Equal(("TC0005", key, value), (outcome.Diagnostics[0].Id, outcome.Diagnostics[0].Arguments[0], outcome.Diagnostics[0].Arguments[1]));
    }

    [Fact]
    public void TC0005_says_what_would_be_right() => Assert.Equal(
        ["site.csproj(1,1): warning TC0005: The line 'typedcontent_diagnostic.tc3001.severity = off' of .editorconfig has no effect: the severity must be error, warning, suggestion, silent, none or default"],
        new GeneratorHarness().Add("a.md", "x").Add("b.md", "x")
            .EditorConfig("a.md", "typedcontent_diagnostic.tc3001.severity", "off").EditorConfig("b.md", "typedcontent_diagnostic.tc3001.severity", "off").Run().Messages);

    [Fact]
    public void Other_keys_are_none_of_ours() => Assert.Empty(Read(("dotnet_diagnostic.TC4001.severity", "none")).Diagnostics);

    private static Outcome<SeverityRules> Read(params (string Key, string Value)[] options) =>
        SeverityRulesReader.Read(new TestOptions(options.ToDictionary(option => option.Key, option => option.Value)), projectFile: null);
}
