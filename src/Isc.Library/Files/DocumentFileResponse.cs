using Isc.Library.Data;

namespace Isc.Library.Files;

/// <summary>A document's file in a language.</summary>
internal sealed record DocumentFileResponse(string Language, string Name, string MediaType, long Size, string Sha256)
{
    public static DocumentFileResponse Of(DocumentFile file) => new(file.Language, file.Name, file.MediaType, file.Size, file.Sha256);
}
