using System.Globalization;
using Isc.Time;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Isc.Data.Conversions;

/// <summary>Windows as ISO 8601 intervals, <c>2015-03-01/2016-12-31</c>: they sort by their first day.</summary>
internal sealed class DateWindowConverter() : ValueConverter<DateWindow, string>(value => Write(value), text => Read(text))
{
    private static string Write(DateWindow value) => string.Create(CultureInfo.InvariantCulture, $"{value.From:yyyy-MM-dd}/{value.Until:yyyy-MM-dd}");

    private static DateWindow Read(string text) =>
        new(DateOnly.Parse(text.AsSpan(0, 10), CultureInfo.InvariantCulture), DateOnly.Parse(text.AsSpan(11), CultureInfo.InvariantCulture));
}
