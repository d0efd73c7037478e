using System.Text;
using Isc.Text;

namespace Isc.Web;

/// <summary>Addresses that a page is told to lead back to. Whoever made the link may have chosen them.</summary>
public static class ReturnAddress
{
    /// <summary><paramref name="address"/> where it is a place on this site, <c>/fr/meetings?body=isc-tf</c>; else the home page. ASCII, as a header must be.</summary>
    public static string LocalOr(string? address, string home) => WebAddress.IsLocal(address) && Ascii.IsValid(address) ? address! : home;
}
