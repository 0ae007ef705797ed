// A small script for the built page: says so where the program itself does not arrive, as when a cache still has the page of
// a build whose files are gone. In a sandbox modules never arrive; there start.js loads the program. Old syntax, since nothing translates it.

import { enFirstLoad } from '../../app/wording/en-first-load.ts'
import { IS_SANDBOXED } from './sandboxed/start-script.ts'

/**
 * Reloads the page, which asks the server for it: by itself once in a tab, and only where sessionStorage can note that it did; after
 * that it shows a sentence and a button. Nothing is lost by it, since the page has shown nothing yet.
 */
export const FIRST_LOAD = `addEventListener('error',function(e){
var s=e.target,k='alongside:asked-anew',may=false
if(!s||s.tagName!=='SCRIPT'||s.type!=='module'||${IS_SANDBOXED})return
try{may=navigator.onLine&&!sessionStorage.getItem(k);if(may)sessionStorage.setItem(k,'1')}catch(x){may=false}
if(may)return location.reload()
function say(){
var host=document.getElementById('app'),button=document.createElement('button')
button.textContent=${JSON.stringify(enFirstLoad.load)}
button.addEventListener('click',function(){location.reload()})
host.setAttribute('role','alert')
host.append(${JSON.stringify(`${enFirstLoad.text} `)},button)
}
if(document.getElementById('app'))say();else addEventListener('DOMContentLoaded',say)
},true)`
