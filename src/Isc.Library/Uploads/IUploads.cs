namespace Isc.Library;

/// <summary>Keeps files that people send, outside the web root and under names that nobody chose.</summary>
public interface IUploads
{
    /// <summary>Checks a file by name, size and content, and keeps it. What is refused leaves nothing behind.</summary>
    /// <param name="content">Read once, no further than the limit.</param>
    /// <param name="name">The sender's name of it.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    Task<UploadResult> StoreAsync(Stream content, string name, CancellationToken cancellationToken);

    /// <summary>A kept file; null where it is missing. The caller disposes of it.</summary>
    /// <param name="place">As <see cref="StoredUpload.Place"/> says.</param>
    Stream? Open(string place);
}
