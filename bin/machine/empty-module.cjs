/** Takes the place of a file that no page needs. */
module.exports = () => "export default {};";
