using System.Globalization;
using System.Text;
using TypedContent.Generator.Collections;

namespace TypedContent.Generator.Emission;

/// <summary>Writes values into the text that <c>TypedContent.Runtime.DataReader</c> reads.</summary>
internal sealed class DataWriter
{
    private readonly StringBuilder _data = new();

    public DataWriter Missing()
    {
        _data.Append('~');
        return this;
    }

    public DataWriter Text(string? text) => text is null ? Missing() : Length(text.Length).Raw(text);

    public DataWriter Boolean(bool value) => Raw(value ? "t" : "f");

    public DataWriter Integer(long value) => Raw(value.ToString(CultureInfo.InvariantCulture)).Raw(";");

    public DataWriter Double(double value) => Raw(Invariant.Number(value)).Raw(";");

    public DataWriter List(int count) => Raw("[").Length(count);

    public DataWriter Mapping(int count) => Raw("{").Length(count);

    /// <summary>Starts a nested record, so that one whose first value is missing is not taken for a missing record.</summary>
    public DataWriter Record() => Raw("(");

    public DataWriter Scalar(string text, bool isQuoted) => Raw(isQuoted ? "q" : "s").Text(text);

    public override string ToString() => _data.ToString();

    private DataWriter Length(int length) => Raw(length.ToString(CultureInfo.InvariantCulture)).Raw(":");

    private DataWriter Raw(string text)
    {
        _data.Append(text);
        return this;
    }
}
