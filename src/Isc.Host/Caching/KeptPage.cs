namespace Isc.Host.Caching;

/// <summary>A page as a visitor got it.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="ContentType">What it says it is.</param>
/// <param name="Tag">ETag of the body, with its quotation marks.</param>
/// <param name="Until">Timestamp of the clock after which it is made anew: some pages tell how long something still takes.</param>
internal sealed record KeptPage(byte[] Body, string ContentType, string Tag, long Until);
