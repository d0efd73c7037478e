namespace Isc.Library;

/// <summary>A kept file.</summary>
/// <param name="Place">Random name, under which <see cref="IUploads.Open"/> finds it.</param>
/// <param name="Name">The sender's name, which has been checked.</param>
/// <param name="MediaType">By its extension and content together.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of its content, in hexadecimal.</param>
public sealed record StoredUpload(string Place, string Name, string MediaType, long Size, string Sha256);
