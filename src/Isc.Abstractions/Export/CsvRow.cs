using System.Globalization;
using System.Text;

namespace Isc.Export;

/// <summary>A row being written. Texts are quoted and made harmless; numbers and dates are typed, and the same in every language.</summary>
public sealed class CsvRow
{
    private readonly StringBuilder _cells = new();
    private bool _begun;

    /// <summary>A text; nothing for null.</summary>
    public CsvRow Text(string? text) => Cell(text is null ? "" : CsvText.Quoted(CsvText.Harmless(text)));

    /// <summary>A whole number; nothing for null.</summary>
    public CsvRow Number(long? number) => Cell(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with a decimal point; nothing for null.</summary>
    public CsvRow Number(double? number) => Cell(number?.ToString("0.################", CultureInfo.InvariantCulture));

    /// <summary>A day, as 2026-03-31; nothing for null.</summary>
    public CsvRow Date(DateOnly? date) => Cell(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>An instant in UTC, as 2026-03-31T09:00:00Z; nothing for null.</summary>
    public CsvRow Instant(DateTime? instant) => Cell(instant?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>A value of an enum by its name; nothing for null.</summary>
    public CsvRow Code<T>(T? value)
        where T : struct, Enum => Cell(value?.ToString());

    internal ReadOnlyMemory<char> End()
    {
        _cells.Append("\r\n");
        var line = _cells.ToString().AsMemory();
        _cells.Clear();
        _begun = false;
        return line;
    }

    private CsvRow Cell(string? cell)
    {
        if (_begun)
            _cells.Append(',');
        _begun = true;
        _cells.Append(cell);
        return this;
    }
}
