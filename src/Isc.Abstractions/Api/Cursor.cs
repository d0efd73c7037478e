using System.Buffers.Text;
using System.Text;

namespace Isc.Api;

/// <summary>Cursors of key-set paging: the sort key and id of the last record, in one opaque word.</summary>
public static class Cursor
{
    /// <summary>The cursor after a record.</summary>
    public static string After(string sortKey, Guid id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{id:N}{sortKey}"));

    /// <summary>Reads a cursor back.</summary>
    /// <returns>False for null and for anything that <see cref="After"/> did not make.</returns>
    public static bool TryRead(string? cursor, out string sortKey, out Guid id)
    {
        (sortKey, id) = ("", Guid.Empty);
        if (cursor is null || !Base64Url.IsValid(cursor))
            return false;
        var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
        if (text.Length < 32 || !Guid.TryParseExact(text[..32], "N", out id))
            return false;
        sortKey = text[32..];
        return true;
    }
}
