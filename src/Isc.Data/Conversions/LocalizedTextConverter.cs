using System.Text.Json;
using Isc.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Isc.Data.Conversions;

/// <summary>Texts as JSON objects, <c>{"en":"…","fr":"…"}</c>.</summary>
internal sealed class LocalizedTextConverter() : ValueConverter<LocalizedText, string>(
    value => JsonSerializer.Serialize(value, JsonText.Options),
    text => JsonSerializer.Deserialize<LocalizedText>(text, JsonText.Options)!);
